package dev.adit.template;

/** A cell of the company block of a declaration. */
public enum CompanyField {
    COMPANY_NAME(false),
    SCOPE(false),
    SCOPE_DESCRIPTION(false),
    COMPANY_ID(false),
    COMPANY_ID_AUTHORITY(false),
    ADDRESS(false),
    CONTACT_NAME(true),
    CONTACT_EMAIL(true),
    CONTACT_PHONE(true),
    AUTHORIZER_NAME(true),
    AUTHORIZER_TITLE(true),
    AUTHORIZER_EMAIL(true),
    AUTHORIZER_PHONE(true),
    EFFECTIVE_DATE(false);

    private final boolean personal;

    CompanyField(boolean personal) {
        this.personal = personal;
    }

    /** Whether it is about a person: looked at for being filled, never kept and never shown. */
    public boolean isPersonal() {
        return personal;
    }

    /** Whether it holds an e-mail address. */
    boolean isEmail() {
        return this == CONTACT_EMAIL || this == AUTHORIZER_EMAIL;
    }
}
