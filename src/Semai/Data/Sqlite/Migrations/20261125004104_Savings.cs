using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Savings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_ledger_accounts_never_below_nought",
                table: "ledger_accounts");

            migrationBuilder.CreateTable(
                name: "savings_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_unit = table.Column<int>(type: "INTEGER", nullable: false),
                    to_unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    prepared_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    prepared_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    received_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_savings_moves", x => x.id);
                    table.CheckConstraint("ck_savings_moves_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_savings_moves_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawals", x => x.id);
                    table.CheckConstraint("ck_withdrawals_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_withdrawals_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_withdrawals_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    withdrawal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawal_history", x => new { x.withdrawal_id, x.no });
                    table.ForeignKey(
                        name: "fk_withdrawal_history_withdrawals_withdrawal_id",
                        column: x => x.withdrawal_id,
                        principalTable: "withdrawals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_ledger_accounts_never_below_nought",
                table: "ledger_accounts",
                sql: "CASE WHEN kind IN ('Bank', 'Receivable', 'Material') THEN balance >= 0 WHEN kind = 'WorkingCapital' THEN 1 = 1 ELSE balance <= 0 END");

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_from_unit_state",
                table: "savings_moves",
                columns: new[] { "from_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_participant_id",
                table: "savings_moves",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_running_key",
                table: "savings_moves",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_savings_moves_to_unit_state",
                table: "savings_moves",
                columns: new[] { "to_unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_entry_id",
                table: "withdrawals",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_participant_id",
                table: "withdrawals",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawals_unit_state_id",
                table: "withdrawals",
                columns: new[] { "unit", "state", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "savings_moves");

            migrationBuilder.DropTable(
                name: "withdrawal_history");

            migrationBuilder.DropTable(
                name: "withdrawals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ledger_accounts_never_below_nought",
                table: "ledger_accounts");

            migrationBuilder.AddCheckConstraint(
                name: "ck_ledger_accounts_never_below_nought",
                table: "ledger_accounts",
                sql: "CASE WHEN kind IN ('Bank', 'Receivable', 'Material') THEN balance >= 0 WHEN kind IN ('Savings', 'Proceeds', 'StateRevenue', 'PartnerShare') THEN balance <= 0 ELSE 1 = 1 END");
        }
    }
}
