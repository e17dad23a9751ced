package dev.adit.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the JDK's own compiler parses it. */
final class SourceFile {
    private static final String COLLECTION =
            "(?s)(Iterable|Collection|List|((Sorted|Navigable|Concurrent)?(Set|Map))|Queue|Deque)(<.*)?";
    private static final String FIXED =
            "(?s)(List|Set|Map)\\.(of|ofEntries|copyOf)|Collections\\.(empty|singleton|unmodifiable)\\w*|.*\\.toList";

    private final String name;
    private final String text;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private SourceFile(String name, String text, CompilationUnitTree unit, DocTrees trees) {
        this.name = name;
        this.text = text;
        this.unit = unit;
        this.trees = trees;
    }

    record Method(String name, int lines) {}

    /** A file on disk, named by its path below {@code root}. */
    static SourceFile read(Path root, Path file) {
        try {
            return of(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that is only a text, such as a planted one. */
    static SourceFile of(String name, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject source = new Text(name, text);
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, List.of("-proc:none"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            for (Diagnostic<?> problem : found.getDiagnostics())
                if (problem.getKind() == Diagnostic.Kind.ERROR) throw new IllegalArgumentException(problem.toString());
            return new SourceFile(name, text, unit, DocTrees.instance(task));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The path below the root of the house, with slashes. */
    String name() {
        return name;
    }

    String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    String packageName() {
        return Optional.ofNullable(unit.getPackageName()).map(Tree::toString).orElse("");
    }

    List<String> imports() {
        return unit.getImports().stream()
                .map(imported -> imported.getQualifiedIdentifier().toString())
                .toList();
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** Every method and constructor, of nested and nameless classes too. */
    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                methods.add(new Method(method.getName().toString(), lines(method)));
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        return methods;
    }

    /** The static collections that others may reach and change. */
    List<String> openCollections() {
        List<String> open = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                for (Tree member : type.getMembers())
                    if (member instanceof VariableTree field && isOpen(type, field))
                        open.add(field.getName().toString());
                return super.visitClass(type, null);
            }
        }.scan(unit, null);
        return open;
    }

    private static boolean isOpen(ClassTree type, VariableTree field) {
        Set<Modifier> flags = field.getModifiers().getFlags();
        boolean isStatic = type.getKind() == Tree.Kind.INTERFACE || flags.contains(Modifier.STATIC);
        if (!isStatic || flags.contains(Modifier.PRIVATE)) return false;
        boolean isFixed = field.getInitializer() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().matches(FIXED);
        return !isFixed && String.valueOf(field.getType()).matches(COLLECTION);
    }

    /** Whether this is the description of a package in which null is never meant unless it is written. */
    boolean isNullMarked() {
        return unit.getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
    }

    /** The public top-level types without a sentence that says what they are. */
    List<String> undocumented() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> !hasSentence(type))
                .map(type -> type.getSimpleName().toString())
                .toList();
    }

    private boolean hasSentence(ClassTree type) {
        DocCommentTree comment = trees.getDocCommentTree(TreePath.getPath(unit, type));
        if (comment == null) return false;
        String body = comment.getFullBody().stream().map(DocTree::toString).collect(Collectors.joining());
        return body.matches("(?s).*\\w.*[.?!](\\W.*)?");
    }

    /** From the line of the name, which follows the annotations, to the line of the closing brace. */
    private int lines(MethodTree method) {
        SourcePositions positions = trees.getSourcePositions();
        int start = (int) positions.getEndPosition(unit, method.getModifiers());
        if (start < 0) start = (int) positions.getStartPosition(unit, method);
        while (Character.isWhitespace(text.charAt(start))) start++;
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method) - 1);
        return (int) (last - unit.getLineMap().getLineNumber(start) + 1);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("text:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
