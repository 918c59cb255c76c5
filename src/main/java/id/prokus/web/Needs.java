package id.prokus.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which of these rights opens a controller's addresses; nothing named opens them to everybody who is signed in. Said on the
 * controller, or on a method that differs. An address without it stays closed (a test asks for it).
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right[] value();
}
