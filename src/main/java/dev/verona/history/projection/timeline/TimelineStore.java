package dev.verona.history.projection.timeline;

import dev.verona.history.api.Contributors;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.FieldRef;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** The timeline's documents, each found by its {@code _id}. */
@Component
class TimelineStore {

    private final ReadModel model;
    private final Documents<Chronicle> chronicles;
    private final Documents<Page> pages;
    private final Documents<Manuscript> manuscripts;
    private final Documents<Marks> marks;
    private final Documents<Diary> diaries;
    private final Documents<Subject> subjects;
    private final Documents<Contributors> contributors;

    TimelineStore(ReadModels models) {
        model = models.of(TimelineProjection.GROUP);
        chronicles = model.documents("history_chronicles", Chronicle.class);
        pages = model.documents("history_pages", PageDocuments::write, PageDocuments::read);
        manuscripts = model.documents("history_manuscripts", Manuscript.class);
        marks = model.documents("history_marks", Marks.class);
        diaries = model.documents("history_diaries", Diary.class);
        subjects = model.documents("history_subjects", Subject.class);
        contributors = model.documents("history_contributors", Contributors.class);
    }

    Optional<Chronicle> chronicle(PlanId plan) {
        return chronicles.find(plan.value());
    }

    void save(Chronicle chronicle) {
        chronicles.save(chronicle.plan().value(), chronicle);
    }

    Optional<Manuscript> manuscript(PlanId plan, FieldRef field) {
        return manuscripts.find(Manuscript.key(plan, field));
    }

    void save(Manuscript manuscript) {
        manuscripts.save(manuscript.key(), manuscript);
    }

    Marks marks(PlanId plan) {
        return marks.find(plan.value()).orElseGet(() -> new Marks(plan, List.of()));
    }

    void save(Marks of) {
        marks.save(of.plan().value(), of);
    }

    Subject subject(PlanId plan, ElementId id) {
        return id.equals(ElementId.PLAN)
                ? Subject.PLAN
                : subjects.find(plan + "/" + id).orElseGet(() -> new Subject(id, ElementKind.PLAN, "", null, null, -1));
    }

    void save(PlanId plan, Subject subject) {
        if (!subject.id().equals(ElementId.PLAN)) {
            subjects.save(plan + "/" + subject.id(), subject);
        }
    }

    Contributors contributors(PlanId plan) {
        return contributors.find(plan.value()).orElse(Contributors.NOBODY);
    }

    void save(PlanId plan, Contributors of) {
        contributors.save(plan.value(), of);
    }

    Diary diary(PersonId person, LocalDate day) {
        return diaries.find(Diary.key(person, day)).orElseGet(() -> new Diary(person, day, List.of()));
    }

    void save(Diary diary) {
        diaries.save(Diary.key(diary.person(), diary.day()), diary);
    }

    Page page(PlanId plan, long number) {
        return pages.find(Page.key(plan, number)).orElseGet(() -> Page.empty(plan, number));
    }

    /** The pages from one number to another, both included, oldest first. */
    List<Page> pages(PlanId plan, long first, long last) {
        var keys = LongStream.rangeClosed(first, last)
                .mapToObj(number -> Page.key(plan, number))
                .toList();
        return pages.findAll(keys).values().stream()
                .sorted(Comparator.comparingLong(Page::number))
                .toList();
    }

    void save(Page page) {
        pages.save(page.key(), page);
    }

    void clear() {
        model.clear();
    }
}
