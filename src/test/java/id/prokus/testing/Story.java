package id.prokus.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the running programme on a real PostgreSQL. The programme starts once for all stories; each story class finds
 * a database of its own, as after a first start. Beans come through the constructor, and so does a {@link Visitor}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoryDatabase.class)
@Import(StoryParts.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
@ExtendWith(FirstStart.class)
public @interface Story {}
