package dev.adit.identity;

import java.util.List;

/**
 * Which records are one.
 *
 * @param groups every record in exactly one group, by the groups' ids
 * @param open candidates that nobody has decided, the most alike first
 * @param decided the decisions that were followed, in the order of their file
 */
public record WhoIsWho(List<Group> groups, List<Candidate> open, List<Decision> decided) {
    /**
     * Records that are one.
     *
     * @param id the first of its members by letters
     * @param members ids of records, by letters
     * @param links why they are one; one fewer than members
     */
    public record Group(String id, List<String> members, List<Link> links) {}

    /**
     * Why two records are one.
     *
     * @param proof the shared identifier, such as {@code LEI ...}, or where the decision stands
     */
    public record Link(String left, String right, String proof) {}
}
