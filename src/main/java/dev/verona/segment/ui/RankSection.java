package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.segment.api.RankThen;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.page.SegmentNavigation;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;

/** Where an account was in the fixed tens, on its page, with the way to where its rank comes from. */
@org.springframework.stereotype.Component
final class RankSection implements AccountSection {

    private final SegmentAnswers answers;
    private final Live live;

    RankSection(SegmentAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return "rank";
    }

    @Override
    public String label() {
        return "Top ten";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Component create(AccountView account) {
        return new Ranks(answers, live, account);
    }

    @StyleSheet("context://verona/css/segment.css")
    private static final class Ranks extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient SegmentAnswers answers;
        private final transient AccountView account;

        Ranks(SegmentAnswers answers, Live live, AccountView account) {
            this.answers = answers;
            this.account = account;
            getContent().addClassName("vr-stack");
            show();
            live.onAny(getContent(), TenEvent.class, TopTenQuery.READ_MODEL, events -> show());
        }

        private void show() {
            getContent().removeAll();
            var ranks = answers.ranks(account.id());
            if (ranks.isEmpty()) {
                getContent().add(Parts.soft("It has not been in a ten that both functions fixed."));
            } else {
                var list = new UnorderedList();
                list.addClassName("vr-rank-list");
                ranks.forEach(then -> list.add(item(then)));
                getContent().add(list);
            }
            var segment = account.segment();
            if (segment != null) {
                getContent()
                        .add(Parts.link(
                                SegmentNavigation.pathOf(segment.id()), "Scores and top ten of " + segment.name()));
            }
        }

        private static ListItem item(RankThen then) {
            return new ListItem(
                    new Span("# " + then.rank() + " in " + then.segmentName()),
                    Parts.soft(SegmentWords.period(then.period()) + ", " + SegmentWords.points(then.points())
                            + " points"));
        }
    }
}
