package id.prokus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A house rule: things are called what they are in the programme, never what kind of class they are. */
class NamesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.prokus");

    @Test
    void no_class_is_called_after_its_kind() {
        assertThat(CLASSES.size()).as("classes read").isGreaterThan(50);

        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Entity|Mapper|Service|Abstract[A-Z][a-z]*)")
                .check(CLASSES);
    }

    @Test
    void no_package_is_a_drawer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..impl..", "..common..", "..base..", "..helper..", "..dto..", "..service..")
                .check(CLASSES);
    }
}
