package dev.adit.cli.generate;

/** Which numbers of actors belong to which tier: they follow each other, mine sites first. */
final class Layout {
    /** So many actors are needed for another mineral. */
    private static final int ACTORS_AN_ORE = 60;

    private static final Role[] ROLES = Role.values();

    private final int[] first = new int[ROLES.length + 1];
    private final int ores;

    Layout(int actors) {
        ores = Math.max(1, Math.min(Ore.values().length, actors / ACTORS_AN_ORE));
        int end = actors;
        for (int role = ROLES.length - 1; role > 0; role--) {
            first[role + 1] = end;
            end -= count(ROLES[role], actors);
        }
        first[1] = end;
    }

    private int count(Role role, int actors) {
        int share = (int) ((long) actors * role.permille / 1000);
        int least = role.hasOneOre() ? Math.max(ores, 2) : 1;
        return Math.max(share, least);
    }

    int actors() {
        return first[first.length - 1];
    }

    /** How many minerals there are. */
    int ores() {
        return ores;
    }

    int first(Role role) {
        return first[role.ordinal()];
    }

    int end(Role role) {
        return first[role.ordinal() + 1];
    }

    Role role(int actor) {
        for (Role role : ROLES) if (actor < end(role)) return role;
        throw new IllegalArgumentException("there is no actor " + actor);
    }
}
