package dev.adit.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files in a folder. */
record SqliteGround(Path folder) implements Ground {
    @Override
    public String fresh() {
        return folder.resolve(UUID.randomUUID() + ".db").toString();
    }

    @Override
    public String url(String archive) {
        return "jdbc:sqlite:" + archive;
    }

    @Override
    public List<String> unguarded() {
        List<String> statements = new ArrayList<>();
        for (String sql : new SqliteDatabase(new ArchiveAddress(true, "x")).schema())
            if (sql.startsWith("CREATE TRIGGER ")) statements.add("DROP TRIGGER IF EXISTS " + sql.split(" ", -1)[2]);
        return statements;
    }
}
