using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community;

/// <summary><c>roadiehq:utils:sleep</c>: waits.</summary>
internal sealed class SleepAction(CommunityActionOptions options, TimeProvider time) : GuardedAction<SleepInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:sleep")
    {
        Description = "Waits for a number of seconds.",
        InputSchema = WrittenSchema.Object("\"amount\": {\"type\": \"number\", \"description\": \"How many seconds\"}", "amount"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Wait half a minute", """
                steps:
                  - id: wait
                    name: Wait
                    action: roadiehq:utils:sleep
                    input:
                      amount: 30
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(SleepInput input, ActionContext context, CancellationToken cancellationToken)
    {
        double amount = input.Amount ?? throw ActionException.Input("amount must be a number");
        string written = JsonText.Of(amount);
        if (!(amount <= options.MaxSleepTimeout.TotalSeconds))
        {
            throw ActionException.Input(
                $"sleep amount can not be greater than maxSleep. amount: {written}, maxSleep: {JsonText.Of(options.MaxSleepTimeout.TotalSeconds)}");
        }

        context.Logger.Info($"Waiting {written} seconds");
        if (amount > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(amount), time, cancellationToken).ConfigureAwait(false);
        }

        return NoOutput.Value;
    }
}

internal sealed record SleepInput
{
    public double? Amount { get; init; }
}
