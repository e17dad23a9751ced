package dev.adit.template;

import java.util.Optional;

/** Says what is wrong with a company's identification. */
public interface IdCheck {
    /**
     * The fault of an id in a few words, such as "its check digits do not fit"; empty if it is sound or not known.
     *
     * @param authority who gave it, as written, such as {@code DUNS}
     */
    Optional<String> fault(String authority, String id);
}
