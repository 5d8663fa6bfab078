package wrong.ui;

import org.axonframework.modelling.command.Repository;

public class BypassesTheBus {
    void load(Repository<String> repository, String id) {
        repository.load(id);
    }
}
