package dev.verona.directory.api;

import dev.verona.shared.Rejection;

/** Why something cannot be done with a person. */
public abstract sealed class PersonRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private PersonRejection(String message) {
        super(message);
    }

    private PersonRejection(String field, String message) {
        super(field, message);
    }

    /** Two people cannot sign in under one name. */
    public static final class SignInNameTaken extends PersonRejection {
        private static final long serialVersionUID = 1L;

        public SignInNameTaken(String signInName) {
            super("signInName", "Somebody already signs in as " + signInName + ". Choose another name.");
        }
    }

    /** Nobody could mend anything any more. */
    public static final class LastAdministrator extends PersonRejection {
        private static final long serialVersionUID = 1L;

        public LastAdministrator() {
            super("This is the last administrator who can sign in. Make somebody else an administrator first.");
        }
    }

    /** A hand on the wrong row should not lock its owner out. */
    public static final class OwnAccount extends PersonRejection {
        private static final long serialVersionUID = 1L;

        public OwnAccount() {
            super("You cannot disable yourself. Ask another administrator.");
        }
    }

    /** Somebody with that id is there already. */
    public static final class AlreadyAdded extends PersonRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyAdded() {
            super("This person has already been added.");
        }
    }

    /** The first administrator is for an empty house. */
    public static final class NotTheFirst extends PersonRejection {
        private static final long serialVersionUID = 1L;

        public NotTheFirst() {
            super("There are people already. An administrator adds further ones.");
        }
    }
}
