/** What is sent from the field of the example world, and what its offices say to it. */
@org.jspecify.annotations.NullMarked
package id.prokus.example.field;
