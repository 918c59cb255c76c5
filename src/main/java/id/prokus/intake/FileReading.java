package id.prokus.intake;

import java.util.List;

/**
 * What one file said.
 *
 * @param file its name as received
 * @param incubator the incubator's name in the roster
 * @param rows the KPM rows, in order
 * @param observations every reported value with its cell, in order of row and column
 * @param notes what the file's own rows give reason to look at; duplicates come later, over all files
 * @param mappings every column of every table found
 * @param remarks Indonesian sentences about what was odd but stopped nothing
 */
public record FileReading(
        String file,
        String incubator,
        List<KpmRow> rows,
        List<Observation> observations,
        List<Note> notes,
        List<ColumnMapping> mappings,
        List<String> remarks) {}
