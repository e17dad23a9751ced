/** Does nothing but start: the yardstick of start-up.sh. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
