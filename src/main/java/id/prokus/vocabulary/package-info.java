/** Words every module speaks, pure Java: Nik, FamilyCardNumber, Rupiah, RegionCode, Percentage. */
@NullMarked
@ApplicationModule(
        displayName = "Vocabulary",
        allowedDependencies = {})
package id.prokus.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
