using CsCheck;
using Idp.Catalog.Model.Packing;

namespace Idp.Catalog.Model.Tests.Packing;

public sealed class ValuePackerTests
{
    private static readonly Gen<EntityValue> Leaf = Gen.OneOf(
        Gen.String.Select(EntityValue.FromString),
        Gen.String[Gen.Char['\uD7F0', '\uE010'], 0, 5].Select(EntityValue.FromString),
        Gen.Double.Select(EntityValue.FromDouble),
        Gen.Int[0, 1000].Select(number => EntityValue.FromDouble(number)),
        Gen.Bool.Select(EntityValue.FromBoolean),
        Gen.Const(EntityValue.Parse("null")));

    private static readonly Gen<EntityValue> Any = Gen.Recursive<EntityValue>((depth, inner) => depth > 4 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, inner.Array[0, 4].Select(items => EntityValue.FromArray(items))),
        (2, Gen.Select(Gen.OneOf(Gen.Const("name"), Gen.Const("kind"), Gen.String[0, 6]), inner).Array[0, 4].Select(Object))));

    [Fact]
    public void What_is_packed_is_unpacked_again()
        => Any.Array[1, 5].Sample(values =>
        {
            var writer = new PackedWriter();
            var first = new ValuePacker(SharedParts.None);
            Array.ForEach(values, value => first.Pack(value, writer));
            var second = new ValuePacker(first.Parts);
            Array.ForEach(values, value => second.Pack(value, writer));

            values = [.. values, .. values];
            var unpacker = new ValueUnpacker(second.Parts);
            var reader = new PackedReader(writer.Written.Span);
            foreach (var value in values)
            {
                var read = unpacker.Unpack(ref reader);
                Assert.Equal(value, read);
                Assert.Equal(value.ToString(), read.ToString());
            }

            Assert.True(reader.IsAtEnd);
        });

    [Fact]
    public void Numbers_of_every_size_are_read_again()
        => Gen.ULong.Sample(number =>
        {
            var writer = new PackedWriter();
            writer.Number(number);
            var reader = new PackedReader(writer.Written.Span);
            Assert.Equal(number, reader.Number());
            Assert.True(reader.IsAtEnd);
        });

    [Fact]
    public void Bytes_that_pass_the_check_are_an_object_and_the_others_are_the_one_exception()
    {
        var parts = SharedParts.Read(["a", "b"], [[], ["k"], ["k", "l"]]);
        var number = Gen.Int[0, 60].Select(number => (byte)number);
        Gen.OneOf(Gen.Byte, number, number).Array[0, 30].Sample(bytes =>
        {
            var check = new PackedReader(bytes);
            try
            {
                check.CheckObject(parts);
            }
            catch (PackedFormatException)
            {
                return;
            }

            var skip = new PackedReader(bytes);
            skip.Skip(parts);
            var read = new PackedReader(bytes);
            Assert.Equal(ValueKind.Object, new ValueUnpacker(parts).Unpack(ref read).Kind);
            Assert.Equal(check.Remaining, skip.Remaining);
            Assert.Equal(check.Remaining, read.Remaining);
        });
    }

    [Fact]
    public void Values_that_nest_deeper_than_any_that_are_read_do_not_pass_the_check()
    {
        var parts = SharedParts.Read([], [["k"]]);
        byte[] bytes = [.. Enumerable.Repeat((byte)ValueTag.Object, EntityValueBuilder.MaxDepth), ValueTag.Constant];
        var deepest = new PackedReader(bytes);
        deepest.CheckObject(parts);
        Assert.True(deepest.IsAtEnd);
        Assert.Throws<PackedFormatException>(() =>
        {
            var deeper = new PackedReader([(byte)ValueTag.Object, .. bytes]);
            deeper.CheckObject(parts);
        });
    }

    [Fact]
    public void A_value_is_found_by_its_keys_among_the_packed_ones()
    {
        var writer = new PackedWriter();
        var packer = new ValuePacker(SharedParts.None);
        packer.Pack(EntityValue.Parse("""{"a":["x",{"b":-1.5}],"b":{"c":"","d":[]},"e":{}}""").With(["b", "c"], "half \uD800"), writer);
        Assert.Equal("[]", Find("b", "d"));
        Assert.Equal("{}", Find("e"));
        Assert.Null(Find("b", "e"));
        Assert.Null(Find("a", "b"));

        string? Find(params string[] keys)
        {
            var reader = new PackedReader(writer.Written.Span);
            foreach (string key in keys)
            {
                if (!reader.TryEnter(packer.Parts, key))
                {
                    return null;
                }
            }

            return new ValueUnpacker(packer.Parts).Unpack(ref reader).ToString();
        }
    }

    private static EntityValue Object((string Key, EntityValue Value)[] pairs)
        => EntityValue.FromObject([.. pairs.DistinctBy(pair => pair.Key)]);
}
