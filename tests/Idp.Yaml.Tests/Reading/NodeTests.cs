using System.Text.Json;

namespace Idp.Yaml.Tests.Reading;

public sealed class NodeTests
{
    [Fact]
    public void The_tree_has_values_keys_and_places()
    {
        var document = YamlText.Document("a: [1, x, true, ~]\nb: &n {c: d}\ne: *n\n");
        var root = Assert.IsType<YamlMapping>(YamlText.Tree(document, out var diagnostics));

        Assert.Empty(diagnostics);
        Assert.Equal(["a", "b", "e"], root.Entries.Select(entry => entry.Key));
        Assert.Equal([1.0, "x", true, null], Assert.IsType<YamlSequence>(root.Find("a")).Items.Select(item => ((YamlScalar)item).Value));
        Assert.Equal("*n", YamlText.At(document.Source, root.Find("e")!.Span));
        Assert.Equal("d", YamlText.At(document.Source, ((YamlMapping)root.Find("e")!).Find("c")!.Span));
        Assert.Null(root.Find("nothing"));
    }

    [Fact]
    public void A_document_with_errors_has_no_tree()
    {
        Assert.Null(YamlText.Tree(YamlText.Document("a: 1\na: 2"), out var diagnostics));
        Assert.Equal("IDP1002", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void An_empty_document_is_a_null()
        => Assert.Null(Assert.IsType<YamlScalar>(YamlText.Tree(YamlText.Document("---"), out _)).Value);

    [Fact]
    public void Every_place_of_the_tree_is_the_one_that_Locate_finds()
    {
        var document = YamlText.Document("a:\n- b: 1\n  c: [x, {y: z}]\n- |\n  text\n");

        Check(YamlText.Tree(document, out _)!, Idp.Diagnostics.JsonPointer.Root);

        void Check(YamlNode node, Idp.Diagnostics.JsonPointer pointer)
        {
            Assert.Equal(node.Span, document.Locate(pointer));
            foreach (var entry in (node as YamlMapping)?.Entries ?? [])
            {
                Assert.Equal(entry.KeySpan, document.Locate(pointer.Append(entry.Key), YamlPart.Key));
                Check(entry.Value, pointer.Append(entry.Key));
            }

            foreach (var (item, i) in ((node as YamlSequence)?.Items ?? []).Select((item, i) => (item, i)))
            {
                Check(item, pointer.Append(i));
            }
        }
    }

    [Fact]
    public void Numbers_that_JSON_lacks_become_null_there()
    {
        Assert.Equal("[null,null,null,1e+21,12]", YamlText.Json(YamlText.Document("[.inf, -.inf, .nan, 1e21, 12.0]")));
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(YamlText.Json(YamlText.Document("[-0]"))!).RootElement.ValueKind);
    }
}
