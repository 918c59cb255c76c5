/** Who walks with a family: mentors and social companions, their sessions and visits, trainings, and who must act where nobody came. */
@NullMarked
@ApplicationModule(
        displayName = "Mentoring",
        allowedDependencies = {
            "vocabulary",
            "web",
            "place",
            "access",
            "organisation",
            "programme",
            "programme::roster",
            "registry",
            "registry::timeline"
        })
package id.prokus.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
