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
            var texts = new SharedTexts();
            Array.ForEach(values, texts.Count);
            texts.Settle();
            var shapes = new ShapeNumbers();
            var packer = new ValuePacker(texts, shapes);
            var writer = new PackedWriter();
            Array.ForEach(values, value => packer.Pack(value, writer));

            var unpacker = new ValueUnpacker([.. texts.All], [.. shapes.All]);
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
    public void Random_bytes_give_a_value_or_the_one_exception()
        => Gen.Byte.Array[0, 60].Sample(bytes =>
        {
            var unpacker = new ValueUnpacker(["a", "b"], [[], ["k"], ["k", "l"]]);
            var reader = new PackedReader(bytes);
            try
            {
                unpacker.Unpack(ref reader);
            }
            catch (PackedFormatException)
            {
            }
        });

    private static EntityValue Object((string Key, EntityValue Value)[] pairs)
        => EntityValue.FromObject([.. pairs.DistinctBy(pair => pair.Key)]);
}
