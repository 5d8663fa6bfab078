package wrong.domain;

import org.springframework.stereotype.Service;

@Service
public class KnowsSpring {}
