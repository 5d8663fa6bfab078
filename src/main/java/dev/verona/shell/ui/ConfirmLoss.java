package dev.verona.shell.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a step that loses something and cannot be undone. Where Undo is possible, offer {@link Toasts#undo} instead. */
public final class ConfirmLoss {

    private ConfirmLoss() {}

    /**
     * @param question what is about to happen, as in "Remove Rosa Klein from the team?"
     * @param consequence what will be lost
     * @param action the verb on the button, as in "Remove Rosa"
     */
    public static void ask(String question, String consequence, String action, Runnable doIt) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText(action);
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> doIt.run());
        dialog.open();
    }
}
