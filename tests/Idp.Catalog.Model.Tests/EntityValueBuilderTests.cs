namespace Idp.Catalog.Model.Tests;

public sealed class EntityValueBuilderTests
{
    [Fact]
    public void Events_out_of_order_are_refused()
    {
        Refused(b => b.EndObject());
        Refused(b => b.EndArray());
        Refused(b => b.Key("x"));
        Refused(b => b.Build());
        Refused(b => { b.StartObject(); b.Null(); });
        Refused(b => { b.StartObject(); b.EndArray(); });
        Refused(b => { b.StartObject(); b.Key("x"); b.EndObject(); });
        Refused(b => { b.StartObject(); b.Key("x"); b.Key("y"); });
        Refused(b => { b.StartArray(); b.Key("x"); });
        Refused(b => { b.StartArray(); b.Build(); });
        Refused(b => { b.Null(); b.Null(); });

        static void Refused(Action<EntityValueBuilder> events) => Assert.Throws<InvalidOperationException>(() => events(new EntityValueBuilder()));
    }

    [Fact]
    public void A_builder_starts_afresh_after_a_reset()
    {
        var builder = new EntityValueBuilder();
        builder.StartObject();
        builder.Key("x");
        builder.StartArray();
        builder.String("left behind"u8);
        builder.Reset();
        builder.StartArray();
        builder.String("y");
        builder.EndArray();
        Assert.Equal("""["y"]""", builder.Build().ToString());
    }

    [Fact]
    public void Texts_are_the_same_whether_they_come_once_or_again()
    {
        var builder = new EntityValueBuilder();
        for (int i = 0; i < 2000; i++)
        {
            // A name that is new, one that comes again at once, one of a few, and, from the middle on, one that was new so far.
            string name = $"name-{i}";
            string late = i < 1000 ? $"late-{i}" : "late";
            string[] texts = [name, name, $"owner-{i % 7}", late, "always", i % 500 == 0 ? "Größe" : new string('x', i % 90)];
            Assert.Equal(texts, Build(builder, texts));
        }

        static IEnumerable<string?> Build(EntityValueBuilder builder, string[] texts)
        {
            builder.StartObject();
            for (int i = 0; i < texts.Length; i++)
            {
                builder.Key(System.Text.Encoding.UTF8.GetBytes($"key{i}"));
                builder.StartArray();
                builder.String(System.Text.Encoding.UTF8.GetBytes(texts[i]));
                builder.EndArray();
            }

            builder.EndObject();
            var value = builder.Build();
            return texts.Select((_, i) => value[$"key{i}"][0].AsString());
        }
    }

    [Fact]
    public void A_name_that_an_entity_says_several_times_is_kept_once()
    {
        var builder = new EntityValueBuilder();
        EntityValue value = default;
        for (int i = 0; i < 500; i++)
        {
            byte[] name = System.Text.Encoding.UTF8.GetBytes($"name-{i}");
            builder.StartObject();
            builder.Key("name"u8);
            builder.String(name);
            builder.Key("slug"u8);
            builder.String(name);
            builder.EndObject();
            value = builder.Build();
        }

        Assert.Same(value.GetString("name"), value.GetString("slug"));
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        var builder = new EntityValueBuilder();
        for (int i = 0; i < EntityValueBuilder.MaxDepth; i++)
        {
            builder.StartArray();
        }

        Assert.Throws<InvalidOperationException>(builder.StartArray);
    }

    [Fact]
    public void More_kinds_of_objects_than_are_shared_are_still_right()
    {
        var builder = new EntityValueBuilder();
        for (int i = 0; i < 10_000; i++)
        {
            builder.StartObject();
            builder.Key($"k{i}");
            builder.Number(i);
            builder.Key("x");
            builder.String($"v{i}");
            builder.EndObject();
            Assert.Equal($$"""{"k{{i}}":{{i}},"x":"v{{i}}"}""", builder.Build().ToString());
        }
    }

    [Fact]
    public void Many_keys_are_found_and_keep_their_order()
    {
        var builder = new EntityValueBuilder();
        builder.StartObject();
        for (int i = 0; i < 1000; i++)
        {
            builder.Key($"k{i % 500}");
            builder.Number(i);
        }

        builder.EndObject();
        var value = builder.Build();
        Assert.Equal(500, value.Count);
        Assert.Equal("k0", value.PropertyName(0));
        Assert.Equal(500 + 321, value["k321"].AsNumber());
    }
}
