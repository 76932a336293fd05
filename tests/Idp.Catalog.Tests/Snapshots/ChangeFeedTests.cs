using Idp.Catalog.Snapshots;
using static Idp.Catalog.Tests.Snapshots.Entities;

namespace Idp.Catalog.Tests.Snapshots;

public sealed class ChangeFeedTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_follower_gets_what_is_there_and_then_each_step()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a"))), Token);
        await using var steps = catalog.FollowAsync(Token).GetAsyncEnumerator(Token);
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a", "library")), EntityChange.Put(Component("b"))), Token);
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Remove(Ref("a"))), Token);

        Assert.Equal(["reset 1", "a service>library, b >service 2", "a library> 1"], [await NextAsync(steps), await NextAsync(steps), await NextAsync(steps)]);
    }

    [Fact]
    public async Task A_follower_that_does_not_keep_up_gets_a_reset_to_the_latest()
    {
        using var catalog = new EntityCatalog(new EntityCatalogOptions { MaxPendingChanges = 2 });
        await using var steps = catalog.FollowAsync(Token).GetAsyncEnumerator(Token);
        for (int i = 0; i < 10; i++)
        {
            await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component($"e{i}"))), Token);
        }

        Assert.Equal("reset 10", await NextAsync(steps));
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Remove(Ref("e3"))), Token);
        Assert.Equal("e3 service> 9", await NextAsync(steps));
    }

    [Fact]
    public async Task Replacing_everything_is_a_reset()
    {
        using var other = new EntityCatalog();
        await other.ApplyAsync(new ChangeSet(EntityChange.Put(Component("x"))), Token);
        using var catalog = new EntityCatalog();
        await using var steps = catalog.FollowAsync(Token).GetAsyncEnumerator(Token);
        await catalog.ReplaceAsync(other.Current, Token);
        Assert.Equal(["reset 0", "reset 1"], [await NextAsync(steps), await NextAsync(steps)]);
        Assert.NotNull(catalog.Current.Find(Ref("x")));
    }

    [Fact]
    public async Task Following_ends_when_cancelled()
    {
        using var catalog = new EntityCatalog();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var steps = catalog.FollowAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await steps.MoveNextAsync());
        var next = steps.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<CatalogChange> steps)
    {
        Assert.True(await steps.MoveNextAsync());
        var step = steps.Current;
        string what = step.IsReset ? "reset" : string.Join(", ", step.Entities.Select(entity =>
            $"{entity.Ref.Name} {entity.Before?.Spec.GetString("type")}>{entity.After?.Spec.GetString("type")}"));
        return $"{what} {step.Snapshot.Count}";
    }
}
