using System.Diagnostics;

namespace Idp.JsonSchemas.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void A_valid_instance_costs_no_allocation()
    {
        var schema = ComponentSchema.Load();
        var instance = JsonElementInstance.Parse(ComponentSchema.Valid);
        Assert.True(schema.IsValid(instance));
        Assert.Equal(0, Measure(() => schema.IsValid(instance)));
        Assert.Equal(0, Measure(() => schema.Evaluate(instance).IsEmpty));
    }

    [Fact]
    public void A_long_list_of_unique_items_costs_no_allocation()
    {
        var schema = JsonSchema.Load("""{ "uniqueItems": true, "items": { "enum": ["a", { "x": 1 }, 1, 2, 3, 4, 5, 6, 7, 8, 9] } }""").GetSchema();
        var instance = JsonElementInstance.Parse("""["a", { "x": 1 }, 1, 2, 3, 4, 5, 6, 7, 8, 9]""");
        Assert.True(schema.IsValid(instance));
        Assert.Equal(0, Measure(() => schema.IsValid(instance)));
    }

    private static long Measure(Func<bool> evaluate)
    {
        // Code that the runtime has not optimised yet boxes here and there, the platform's too; a path that allocates does so every time.
        // When it optimises is its own affair: on a busy machine, and as long as other tests bring new code, it may wait for seconds.
        long least = long.MaxValue;
        var patience = Stopwatch.StartNew();
        while (least > 0 && patience.Elapsed < TimeSpan.FromMinutes(2))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            evaluate();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
