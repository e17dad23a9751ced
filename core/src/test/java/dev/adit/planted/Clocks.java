package dev.adit.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Planted: every clock of the JDK. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate", "TimeZoneUsage"})
public final class Clocks {
    public LocalDate today() {
        return LocalDate.now();
    }

    public Supplier<Instant> reference() {
        return Instant::now;
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public Clock ticks() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public long nanos() {
        return System.nanoTime();
    }

    public Date date() {
        return new Date();
    }

    public Calendar calendar() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    }

    public Calendar gregorian() {
        return new GregorianCalendar();
    }

    /** Sound. */
    public LocalDate told() {
        return LocalDate.of(2026, 11, 21);
    }
}
