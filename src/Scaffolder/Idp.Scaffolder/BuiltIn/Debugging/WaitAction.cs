using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.BuiltIn.Debugging;

/// <summary><c>debug:wait</c>: waits.</summary>
internal sealed class WaitAction(BuiltInActionOptions options, TimeProvider time) : GuardedAction<WaitInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("debug:wait")
    {
        Description = "Waits for a while.",
        InputSchema = WrittenSchema.Object(
            """
            "minutes": {"type": "number", "description": "How many minutes"},
            "seconds": {"type": "number", "description": "How many seconds more"},
            "milliseconds": {"type": "number", "description": "How many milliseconds more"}
            """),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Wait until a repository has settled", """
                steps:
                  - id: wait
                    name: Wait
                    action: debug:wait
                    input:
                      seconds: 30
                """),
        ],
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(WaitInput input, ActionContext context, CancellationToken cancellationToken)
    {
        double milliseconds = ((input.Minutes ?? 0) * 60_000) + ((input.Seconds ?? 0) * 1000) + (input.Milliseconds ?? 0);
        if (!(milliseconds <= options.MaxWaitTimeout.TotalMilliseconds))
        {
            var most = options.MaxWaitTimeout;
            throw new ActionException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Waiting duration is longer than the maximum threshold of {(int)most.TotalHours} hours, {most.Minutes} minutes, {most.Seconds} seconds"));
        }

        if (milliseconds > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), time, cancellationToken).ConfigureAwait(false);
        }

        return NoOutput.Value;
    }
}

internal sealed record WaitInput
{
    public double? Minutes { get; init; }

    public double? Seconds { get; init; }

    public double? Milliseconds { get; init; }
}
