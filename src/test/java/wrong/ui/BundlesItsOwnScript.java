package wrong.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

@JsModule("./own-script.js")
public class BundlesItsOwnScript extends Div {}
