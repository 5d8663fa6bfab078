package dev.verona.handoff.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * Whose lead it is and what they ask about.
 *
 * @param title what they ask about, in a few words
 * @param company as it calls itself
 * @param account the key account that it is, null when it is none
 * @param contact the person to speak to
 * @param country whose working days its clocks keep
 */
public record LeadAbout(
        String title, String company, @Nullable AccountId account, String contact, Country country) {}
