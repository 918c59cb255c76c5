package id.prokus.workbook.handback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.handback.XmlCursor.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags are found as XML allows them to be written, not only as programs usually write them. */
class XmlCursorTest {

    @Test
    void tags_are_counted_by_depth_whatever_stands_between_them() {
        assertThat(tags("""
                        <?xml version="1.0"?><!DOCTYPE a><a><!-- <b> --><x:b k='1>0' /><c>
                        <![CDATA[</a><b>]]></c ></a>""")).containsExactly("OPEN a 0", "EMPTY b 1", "OPEN c 1", "CLOSE c 1", "CLOSE a 0");
    }

    private static List<String> tags(String xml) {
        XmlCursor cursor = new XmlCursor(bytes(xml));
        List<String> tags = new ArrayList<>();
        while (cursor.next()) {
            tags.add(cursor.tag() + " " + cursor.name() + " " + cursor.depth());
        }
        return tags;
    }

    @Test
    void an_attribute_is_told_from_one_whose_name_ends_alike_or_has_a_prefix() {
        XmlCursor cursor = at("<c xr:s=\"9\" ss=\"8\" s = '7' r:id=\"rId3\" t=\"a &amp; b\"/>");

        assertThat(cursor.number("s", 0)).isEqualTo(7);
        assertThat(cursor.relation()).isEqualTo("rId3");
        assertThat(cursor.attribute("t")).isEqualTo("a & b");
        assertThat(cursor.attribute("id")).isEmpty();
    }

    @Test
    void an_element_is_left_with_all_it_holds() {
        XmlCursor cursor = at("<a><b/><c>1</c></a><d/>");

        cursor.toEnd();

        assertThat(cursor.is("a") && cursor.tag() == Tag.CLOSE).isTrue();
        assertThat(cursor.next() && cursor.is("d")).isTrue();
    }

    @Test
    void a_part_cut_off_in_the_middle_ends_there() {
        assertThat(tags("<a><b")).containsExactly("OPEN a 0", "OPEN b 1");
    }

    private static XmlCursor at(String xml) {
        XmlCursor cursor = new XmlCursor(bytes(xml));
        assertThat(cursor.next()).isTrue();
        return cursor;
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
