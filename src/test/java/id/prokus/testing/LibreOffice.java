package id.prokus.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, which opens what people get from us. Where there is none, the test is skipped. */
public final class LibreOffice {

    private LibreOffice() {}

    /**
     * Opens a document and saves it as something else, in a profile of its own, so that tests do not wait for each other.
     *
     * @param as a format LibreOffice knows: {@code pdf}, {@code xlsx}, {@code csv}
     * @return the new file, in the given folder
     */
    public static Path convert(Path document, String as, Path folder) throws IOException, InterruptedException {
        open(
                Files.createTempDirectory("prokus-libreoffice"),
                "--convert-to",
                as,
                "--outdir",
                folder.toString(),
                document.toString());
        String name = String.valueOf(document.getFileName());
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + as.replaceFirst(":.*", ""));
        if (!Files.exists(made)) {
            throw new AssertionError("LibreOffice could not open " + name);
        }
        return made;
    }

    /**
     * Opens a workbook, types into one cell as a person at the keyboard would, and saves it.
     *
     * @param cell such as {@code $'Data KPM'.$C$7}
     */
    public static void type(Path workbook, String cell, String typed, Path saved)
            throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("prokus-libreoffice");
        // The first start makes the profile, and would put an empty module in the place of ours.
        open(profile, "--terminate_after_init");
        Files.writeString(profile.resolve("user/basic/Standard/Module1.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
                script:language="StarBasic">
                Sub TypeAndSave
                  Dim hidden(0) As New com.sun.star.beans.PropertyValue
                  hidden(0).Name = "Hidden" : hidden(0).Value = True
                  doc = StarDesktop.loadComponentFromURL("%s", "_blank", 0, hidden())
                  frame = doc.CurrentController.Frame
                  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
                  Dim place(0) As New com.sun.star.beans.PropertyValue
                  place(0).Name = "ToPoint" : place(0).Value = "%s"
                  dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, place())
                  Dim text(0) As New com.sun.star.beans.PropertyValue
                  text(0).Name = "StringName" : text(0).Value = "%s"
                  dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, text())
                  Dim saved(0) As New com.sun.star.beans.PropertyValue
                  saved(0).Name = "FilterName" : saved(0).Value = "Calc MS Excel 2007 XML"
                  doc.storeAsURL("%s", saved())
                  doc.close(True)
                End Sub
                </script:module>
                """.formatted(
                        workbook.toUri(), cell, typed, saved.toUri()));
        open(profile, "macro:///Standard.Module1.TypeAndSave");
    }

    private static void open(Path profile, String... arguments) throws IOException, InterruptedException {
        assumeTrue(
                installed(),
                "Dilewati: LibreOffice tidak terpasang (apt-get install libreoffice-calc libreoffice-writer)");
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
