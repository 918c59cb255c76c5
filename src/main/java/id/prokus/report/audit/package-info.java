/** What an auditor asks for: SK, money, goods, use and proof of a family or an incubator, in one PDF. */
@NullMarked
package id.prokus.report.audit;

import org.jspecify.annotations.NullMarked;
