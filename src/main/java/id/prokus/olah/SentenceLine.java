package id.prokus.olah;

import id.prokus.report.Kalimat;

/**
 * A sentence as the page shows it.
 *
 * @param number its place in the ringkasan, from 0, which finds it again
 * @param evidence the address that opens the rows behind it
 */
record SentenceLine(int number, Kalimat sentence, String evidence) {

    int rowPlaces() {
        return sentence.baris().size();
    }
}
