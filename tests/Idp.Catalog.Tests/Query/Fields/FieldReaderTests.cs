using Idp.Catalog.Model;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Tests.Query.Fields;

public sealed class FieldReaderTests
{
    private static readonly Entity Odd = Entity.Parse("""
        {"apiVersion":"v1","kind":"Component","metadata":{"name":"Name","namespace":"","uid":null,"etag":"e","tags":["a","A","b.c",null,5,true],
         "labels":{"a.b":"1","a":{"b":"2"}},"annotations":{"\u212Aey":"kelvin","\u0130x":"dotted","ΑΣ":{"x":"sigma"}}},
         "status":{"x":1},"Status":{"x":2},"attachments":[1],
         "spec":{"list":[["x"],{"y":"z"},{"y":["q"]}],"number":1e21,"long":"LONG","empty":{},"none":[],"":{"":"odd"}}}
        """.Replace("LONG", new string('L', 201), StringComparison.Ordinal));

    [Fact]
    public void Each_key_is_read_as_when_all_rows_are_made()
    {
        var all = SearchRows.Of(Odd);
        Assert.True(all.Count > 25);
        foreach (var rows in all.GroupBy(row => row.Key, row => row.Entry))
        {
            var expected = rows.DistinctBy(row => row.Value).ToArray();
            Assert.Equal(expected, new FieldReader(rows.Key).Read(Odd).ToArray());
        }
    }

    [Theory]
    [InlineData("metadata.name", "Name")]
    [InlineData("metadata.namespace", ",default")]
    [InlineData("metadata.etag", "-")]
    [InlineData("status.x", "2")]
    [InlineData("attachments", "-")]
    [InlineData("metadata.tags", "a,b.c,null,5,true")]
    [InlineData("metadata.tags.a", "true")]
    [InlineData("metadata.tags.b.c", "true")]
    [InlineData("metadata.tags.5", "-")]
    [InlineData("metadata.labels.a.b", "1,2")]
    [InlineData("metadata.annotations.key", "kelvin")]
    [InlineData("spec.list.x", "true")]
    [InlineData("spec.list.y", "z,q")]
    [InlineData("spec.list.y.q", "true")]
    [InlineData("spec.number", "1e+21")]
    [InlineData("spec.long", "null")]
    [InlineData("spec.empty", "-")]
    [InlineData("spec", "-")]
    [InlineData("nothing", "-")]
    public void A_key_has_the_values_of_the_original(string key, string expected)
    {
        var entries = new FieldReader(key).Read(Odd).ToArray();
        Assert.Equal(expected, entries.Length == 0 ? "-" : string.Join(',', entries.Select(entry => entry.Original ?? "null")));
    }

    [Fact]
    public void An_id_is_derived_from_the_reference_and_stays_the_same()
        => Assert.Equal("c09dc779-cda9-8f49-a0b6-c5f57d3b48c6", EntityUid.Derive("component:default/orders"));

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "aa")]
    [InlineData("\uFFFF", "\U00010000")]
    [InlineData("\uE000", "\U0001F600")]
    [InlineData("\uD7FF", "\uE000")]
    public void Texts_are_in_the_order_of_their_bytes(string less, string more)
    {
        Assert.True(Utf8Order.Compare(less, more) < 0);
        Assert.True(Utf8Order.Compare(more, less) > 0);
        Assert.Equal(0, Utf8Order.Compare(more, more));
    }
}
