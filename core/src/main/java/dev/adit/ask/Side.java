package dev.adit.ask;

/** The two ways in which a fact can turn out: good news or bad news for whoever buys. */
public enum Side {
    FAVOURABLE,
    ADVERSE
}
