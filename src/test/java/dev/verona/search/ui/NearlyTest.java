package dev.verona.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearlyTest {

    @ParameterizedTest
    @CsvSource({
        "new acc, true",
        "acount, true",
        "NEW, true",
        "creaet, true",
        "'', true",
        "new plan, false",
        "wen, false",
        "bccount, false",
    })
    void a_command_is_meant_by_the_beginnings_of_its_words(String typed, boolean meant) {
        assertThat(Nearly.means(typed, "New account create")).isEqualTo(meant);
    }
}
