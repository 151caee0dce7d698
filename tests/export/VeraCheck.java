import java.io.File;
import org.verapdf.ReleaseDetails;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF about files: flavours first, such as "3a,ua1", then the files; a line each. */
public class VeraCheck {
    public static void main(String[] given) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (ReleaseDetails part : ReleaseDetails.getDetails()) {
            System.out.println("version\t" + part.getId() + "\t" + part.getVersion());
        }
        for (int at = 1; at < given.length; at++) {
            for (String flavour : given[0].split(",")) {
                PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
                try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new File(given[at]), wanted)) {
                    ValidationResult found =
                            Foundries.defaultInstance().createValidator(wanted, false).validate(parser);
                    System.out.println("file\t" + flavour + "\t" + found.isCompliant() + "\t"
                            + found.getTotalAssertions() + "\t" + found.getFailedChecks().keySet() + "\t" + given[at]);
                }
            }
        }
    }
}
