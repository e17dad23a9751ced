package dev.adit.redact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** No writer of a release can reach what is withheld. */
class WritersSeeOnlyTheReleaseTest {
    private static final JavaClasses REDACT = new ClassFileImporter().importPackages("dev.adit.redact");

    @Test
    void a_writer_of_a_release_touches_no_assessment_network_claim_or_finding() {
        noClasses()
                .that()
                .implement(ReleaseFormat.class)
                .or()
                .belongToAnyOf(Release.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.adit.assess",
                        "dev.adit.network",
                        "dev.adit.claim",
                        "dev.adit.score",
                        "dev.adit.spread",
                        "dev.adit.read")
                .check(REDACT);
    }
}
