package id.prokus.dissemination.followup;

/**
 * Which actions are wanted; what is empty narrows nothing.
 *
 * @param doer a pelaku's code
 * @param owner a part of the organisation's name
 * @param state a state's code, or {@code terbuka} for what still has to be done
 * @param late only what should have been done already
 */
record Wanted(String doer, String owner, String state, boolean late) {}
