namespace Idp.TechDocs.Tool.Tests.Crashes;

/// <summary>Looks again and again whether something holds, until it is disposed; then fails if ever it did not.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task<(int Looks, int Misses)> _watching;

    public Watch(Func<bool> holds) => _watching = Task.Run(() =>
    {
        int looks = 0, misses = 0;
        while (!_end.IsCancellationRequested)
        {
            looks++;
            misses += holds() ? 0 : 1;
            Thread.Yield();
        }

        return (looks, misses);
    });

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        var (looks, misses) = await _watching;
        _end.Dispose();
        Assert.True(misses == 0 || OperatingSystem.IsWindows(), $"{misses} of {looks} looks found nothing.");
    }
}
