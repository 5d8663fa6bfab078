package testbed;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A path outside the screens that answers with an error. */
@RestController
class RefusedPath {

    @GetMapping("/refused")
    String refused() {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
