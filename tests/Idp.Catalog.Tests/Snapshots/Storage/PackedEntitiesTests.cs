using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Tests.Snapshots.Storage;

public sealed class PackedEntitiesTests
{
    private static readonly string[][] Paths =
        [[], ["kind"], ["metadata", "name"], ["metadata", "tags"], ["metadata", "tags", "1"], ["metadata", "tags", "9"], ["metadata", "tags", "x"], ["spec", "a", "0", "b"], ["kind", "x"], ["none"]];

    [Fact]
    public void Each_row_gives_its_entity_and_what_lies_at_a_path_of_it()
    {
        var entities = Some(1000);
        var packed = Pack(entities);
        for (int row = 0; row < entities.Length; row++)
        {
            Assert.Equal(entities[row].ToJson(), packed[row].ToJson());
            foreach (string[] path in Paths)
            {
                Assert.Equal(entities[row].Root.At(path), packed.Find(row, path));
            }
        }
    }

    [Fact]
    public void A_row_without_entity_holds_none()
    {
        var builder = new PackedEntitiesBuilder(PackedEntities.Empty);
        builder.Add(1, Some(1)[0]);
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(builder.Build(3).Holds));
    }

    [Fact]
    public void An_entity_that_was_unpacked_just_now_is_not_unpacked_again()
    {
        var packed = Pack(Some(10));
        Assert.Same(packed[3], packed[3]);
        Assert.NotSame(packed[3], packed.Unpack(3));
    }

    [Fact]
    public void An_entity_larger_than_a_page_is_kept_whole()
    {
        var large = Entities.Component("large").WithMetadata("description", new string('ä', 5_000_000));
        var packed = Pack([.. Some(3), large, .. Some(3)]);
        Assert.Equal(large, packed[3]);
        Assert.Equal(Some(3)[2], packed[6]);
    }

    [Fact]
    public void What_another_segment_packed_is_shared_and_not_packed_again()
    {
        var entities = Some(500);
        var first = Pack(entities);
        var builder = new PackedEntitiesBuilder(first);
        for (int row = 0; row < entities.Length; row++)
        {
            builder.Keep(entities.Length - row, row);
        }

        builder.Add(0, Entities.Component("new", "type-1"));
        var second = builder.Build(entities.Length + 1);
        Assert.True(second.Pages[0].Equals(first.Pages[0]));
        Assert.Equal(first.Pages.Length + 1, second.Pages.Length);
        Assert.Equal(entities.Reverse(), Enumerable.Range(1, entities.Length).Select(second.Unpack));
        Assert.Equal(Entities.Component("new", "type-1"), second[0]);
    }

    [Fact]
    public async Task Entities_that_are_gone_do_not_fill_the_memory()
    {
        using var catalog = new EntityCatalog(new EntityCatalogOptions { MergeAfter = 1 });
        for (int i = 0; i < 1000; i++)
        {
            var entity = Entities.Component("a").WithMetadata("description", string.Concat(Enumerable.Repeat($"{i} ", 100)));
            await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(entity)), TestContext.Current.CancellationToken);
            await catalog.WhenMergedAsync();
        }

        long bytes = catalog.Current.Segment.Entities.Pages.ToArray().Sum(page => (long)page.Length);
        Assert.InRange(bytes, 1, 3 * PackedEntitiesBuilder.SmallestPage);
    }

    private static Entity[] Some(int count) => [.. Enumerable.Range(0, count).Select(i => Entity.Parse(
        $$$"""{"kind":"Component","metadata":{"name":"name-{{{i}}}","tags":["tag-{{{i % 7}}}","ä{{{i % 3}}}"],"uid":"{{{i}}}"},"spec":{"type":"type-{{{i % 5}}}","a":[{"b":{{{i}}}.5},null,true]}}"""))];

    private static PackedEntities Pack(Entity[] entities)
    {
        var builder = new PackedEntitiesBuilder(PackedEntities.Empty);
        for (int row = 0; row < entities.Length; row++)
        {
            builder.Add(row, entities[row]);
        }

        return builder.Build(entities.Length);
    }
}
