package dev.adit.planted;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Planted: prints, exits, sleeps. */
public final class Loud {
    public void out() {
        System.out.println("out");
    }

    public Consumer<String> reference() {
        return System.err::println;
    }

    public void trace(IllegalStateException exception) {
        exception.printStackTrace();
    }

    public void exit() {
        System.exit(1);
    }

    public void runtime() {
        Runtime.getRuntime().exit(1);
    }

    public void halt() {
        Runtime.getRuntime().halt(1);
    }

    public void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    public void unit() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    /** Sound. */
    public void quiet() {
        Thread.currentThread().interrupt();
    }
}
