package id.prokus.web;

import id.prokus.vocabulary.Text;

/**
 * A place a module offers on every page; the module declares it as a bean.
 *
 * @param group the word of the menu it is found under
 * @param order the smaller, the further to the front
 * @param path where it leads
 * @param label one or two words
 * @param summary one sentence for the start page
 */
public record MenuEntry(MenuGroup group, int order, String path, Text label, Text summary) {}
