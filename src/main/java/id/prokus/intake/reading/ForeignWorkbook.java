package id.prokus.intake.reading;

/** A workbook that could be read but reports no KPM; the message says what is missing and what to do. */
public class ForeignWorkbook extends Exception {

    public ForeignWorkbook(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
