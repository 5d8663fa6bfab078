package wrong.automation;

public class PrintsToTheConsole {
    void print() {
        System.out.println("printed");
    }
}
