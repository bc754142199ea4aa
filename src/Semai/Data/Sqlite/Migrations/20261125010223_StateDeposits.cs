using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StateDeposits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "state_deposits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    billing_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    billed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: true),
                    billed_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    billed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    paid_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_state_deposits", x => x.id);
                    table.CheckConstraint("ck_state_deposits_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_state_deposits_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_billing_code",
                table: "state_deposits",
                column: "billing_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_entry_id",
                table: "state_deposits",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_receipt",
                table: "state_deposits",
                column: "receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_unit_id",
                table: "state_deposits",
                columns: new[] { "unit", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "state_deposits");
        }
    }
}
