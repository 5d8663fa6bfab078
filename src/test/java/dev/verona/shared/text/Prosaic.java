package dev.verona.shared.text;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts as people paste them, with everything that is more than one {@code char}, and what may be done to them. */
class Prosaic extends DomainContextBase {

    /** Something done to any text: steps from its start on, as far as the text reaches, in whole code points. */
    record Deed(List<Step> steps) implements UnaryOperator<String> {

        TextChange on(String text) {
            var change = TextChange.builder();
            int at = 0;
            for (var step : steps) {
                int points = Math.min(step.points(), text.codePointCount(at, text.length()));
                int end = text.offsetByCodePoints(at, points);
                if (step.deletes()) {
                    change.delete(end - at);
                } else {
                    change.keep(end - at);
                }
                change.insert(step.inserted());
                at = end;
            }
            return change.build();
        }

        /** The same deed, done without any of the code under test. */
        @Override
        public String apply(String text) {
            var after = new StringBuilder();
            int at = 0;
            for (var step : steps) {
                int end = text.offsetByCodePoints(at, Math.min(step.points(), text.codePointCount(at, text.length())));
                if (!step.deletes()) {
                    after.append(text, at, end);
                }
                after.append(step.inserted());
                at = end;
            }
            return after.append(text.substring(at)).toString();
        }
    }

    /** One of three people writes (0 and 1), sends (2) or hears of what came in since (3). */
    record Move(int who, int what, Deed deed) {}

    record Step(boolean deletes, int points, String inserted) {}

    @Provide
    Arbitrary<String> texts() {
        var clusters = Arbitraries.of(
                "a",
                "b",
                "c",
                "é",
                "ß",
                " ",
                " ",
                "\n",
                ".",
                "e\u0301",
                "o\u0308\u0323",
                "क्षि",
                "한",
                "한",
                "日",
                "本",
                "😀",
                "👍🏽",
                "👩‍👩‍👧",
                "🇸🇪",
                "🇸🇬",
                "𝒳",
                "\u200d",
                "\u0301",
                "ﷺ",
                "ש",
                "\u202e",
                "\uFFFF",
                "\uE000");
        var words = Arbitraries.of("heat", "recovery", "dairy ", "Payback", " 18 ", "months", "don't", "$2.4M ");
        var anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(5, clusters), Tuple.of(3, words), Tuple.of(1, anything))
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Deed> deeds() {
        var inserted = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")), Tuple.of(2, texts().filter(text -> text.length() < 20)));
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 9), inserted)
                .as(Step::new)
                .list()
                .ofMaxSize(6)
                .map(Deed::new)
                .edgeCases(EdgeCases.Config::none);
    }

    @Provide
    Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        deeds())
                .as(Move::new);
    }
}
