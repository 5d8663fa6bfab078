package dev.verona.dispute.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.verona.dispute.api.DisputeQuery.LessonSort;
import dev.verona.dispute.api.DisputeQuery.ListLessons;
import dev.verona.dispute.api.LessonPage.Lesson;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.SortedGrid;
import java.util.function.BiConsumer;

/** The lessons, however many. */
final class LessonGrid extends SortedGrid<Lesson, LessonSort> {

    private static final long serialVersionUID = 1L;

    private static final String LESSON = """
            <div class="vr-dispute-cell"><span class="vr-dispute-words">${item.lesson}</span>
              <a href="${item.path}" class="vr-small vr-dispute-from">${item.subject}</a></div>""";
    private static final String WHERE = """
            <div class="vr-dispute-cell"><span>${item.account}</span><span class="vr-small vr-soft">${item.segment}</span></div>""";
    private static final String CARD = """
            <div class="vr-dispute-card"><span class="vr-dispute-words">${item.lesson}</span>
              <a href="${item.path}" class="vr-small vr-dispute-from">${item.subject}</a>
              <span class="vr-small vr-soft">${item.account} · ${item.settled}</span></div>""";

    private LessonState state = LessonState.START;

    LessonGrid(DisputeAnswers answers, BiConsumer<LessonSort, Boolean> sorted) {
        super("Lessons", LessonSort.class);
        addClassName("vr-dispute-grid");
        prepared(addColumn(filled(LESSON)), "Lesson", LessonSort.LESSON)
                .setFlexGrow(4)
                .setWidth("18rem");
        prepared(addColumn(filled(WHERE)), "Account", LessonSort.ACCOUNT)
                .setFlexGrow(1)
                .setWidth("11rem");
        prepared(addColumn(lesson -> Formats.current().date(lesson.settled())), "Settled", LessonSort.SETTLED)
                .setWidth("9rem")
                .setFlexGrow(0);
        cards(filled(CARD), "Lessons");
        ask(
                (offset, limit) -> answers.lessons(list(offset, limit)).lessons().stream(),
                () -> answers.lessons(list(0, 0)).total());
        onSort(LessonState.START.sort(), sorted);
    }

    private ListLessons list(int offset, int limit) {
        return new ListLessons(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    private static LitRenderer<Lesson> filled(String template) {
        return LitRenderer.<Lesson>of(template)
                .withProperty("path", lesson -> DisputeNavigation.pathOf(lesson.dispute()))
                .withProperty("lesson", Lesson::lesson)
                .withProperty("subject", Lesson::subject)
                .withProperty("account", LessonGrid::account)
                .withProperty("segment", LessonGrid::segment)
                .withProperty("settled", lesson -> Formats.current().date(lesson.settled()));
    }

    private static String account(Lesson lesson) {
        var account = lesson.account();
        return account == null ? "No account" : account.name();
    }

    private static String segment(Lesson lesson) {
        var segment = lesson.segment();
        return segment == null ? "" : segment.name();
    }

    void show(LessonState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
