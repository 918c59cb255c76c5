package id.prokus.report.document;

/** One piece of a document, from top to bottom. */
public sealed interface Block
        permits Paragraph, Items, Table, Figure, Picture, Photographs, Columns, Panel, Rule, Air, PageBreak {}
