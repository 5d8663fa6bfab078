package wrong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "nobody-said", autoLayout = false)
public class NobodySaidWhoMayEnter extends Div {}
