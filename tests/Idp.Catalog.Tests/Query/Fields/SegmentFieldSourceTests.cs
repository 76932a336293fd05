using Idp.Catalog.Model;
using Idp.Catalog.Query.Fields;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Tests.Query.Fields;

public sealed class SegmentFieldSourceTests
{
    private static readonly string[] Keys =
        ["kind", "metadata.name", "metadata.namespace", "metadata.uid", "metadata.tags", "metadata.tags.x", "spec", "spec.a.b", "spec.list", "spec.ä", "relations.ownedby", "none"];

    [Fact]
    public void Fields_read_together_hold_what_each_reads_alone_and_what_its_definition_says()
    {
        var segment = Build();
        foreach (var (key, field) in Keys.Zip(SegmentFieldSource.Read(segment, Keys)))
        {
            var pairs = PairsOf(field);
            Assert.Equal(PairsOf(SegmentFieldSource.Read(segment, key)[0]), pairs);
            if (!SearchKeys.IsRelation(key))
            {
                Assert.Equal(Expected(segment, key), pairs);
            }

            if (field.Column is { } column)
            {
                Assert.Equal(pairs.Where(pair => pair.Original is not null).Select(pair => (pair.Row, pair.Original)).Order(), column.Index()
                    .Where(item => item.Item > 0).Select(item => (item.Index, (string?)field.Spellings[item.Item - 1])).Order());
            }
        }
    }

    [Fact]
    public void Of_values_of_a_row_that_differ_in_case_the_first_is_kept()
    {
        var field = SegmentFieldSource.Read(Build(), "spec.list")[0];
        Assert.Equal(["one", "two"], field.Values);
        Assert.Equal(["ONE", "One", "one", "TWO", "two"], field.Spellings);
    }

    private static List<(int Row, string? Value, string? Original)> PairsOf(SegmentField field)
    {
        var pairs = field.NullRows.Select(row => (row, (string?)null, (string?)null)).ToList();
        for (int value = 0; value < field.Values.Length; value++)
        {
            for (int spelling = field.FirstSpellingOf(value); spelling < field.FirstSpellingOf(value + 1); spelling++)
            {
                foreach (int row in field.RowsOf(spelling))
                {
                    pairs.Add((row, field.Values[value], field.Spellings[spelling]));
                }
            }
        }

        return [.. pairs.Order()];
    }

    private static List<(int Row, string? Value, string? Original)> Expected(Segment segment, string key)
    {
        var pairs = new List<(int, string?, string?)>();
        for (int row = 0; row < segment.NodeCount; row++)
        {
            var rows = segment.IsEntity(row) ? SearchRows.Of(segment.Entities[row]) : [];
            pairs.AddRange(rows.Where(item => item.Key == key).Select(item => item.Entry).DistinctBy(entry => entry.Value).Select(entry => (row, entry.Value, entry.Original)));
        }

        return [.. pairs.Order()];
    }

    private static Segment Build()
    {
        string[] specs =
        [
            """{"a":{"b":"x"},"list":["One","one","TWO"]}""", """{"a.b":"y","A":{"B":"Y"},"list":["ONE"]}""", """{"list":["two",["one"]]}""",
            """{"a":{"b":null},"Ä":"umlaut"}""", """{"list":"one"}""", "{}", "\"text\"",
        ];
        var builder = new SegmentBuilder();
        byte ownedBy = builder.TypeOf("ownedBy");
        for (int i = 0; i < specs.Length; i++)
        {
            string name = i % 2 == 0 ? $"entity-{i}" : $"Entity-{i}";
            string tags = i % 3 == 0 ? ",\"tags\":[\"x\",\"X\"]" : i == 1 ? ",\"namespace\":\"Other\"" : "";
            var entity = Entity.Parse($$"""{"kind":"Component","metadata":{"name":"{{name}}"{{tags}}},"spec":{{specs[i]}}}""");
            int node = builder.NodeOf(entity.Ref);
            builder.SetEntity(node, entity, null);
            builder.State(node, new Catalog.Graph.Storage.Statement(node, ownedBy, builder.NodeOf(EntityRef.Parse("group:default/team"))));
        }

        return builder.Build();
    }
}
